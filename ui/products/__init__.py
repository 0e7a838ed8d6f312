"""What the station stocks and where it lies, as staff set it up."""
