"""The guided tour: the real window, driven as a person would."""
