"""The courier's own screen."""
