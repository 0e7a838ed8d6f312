"""What a station may want to change, and what it knows of its clock."""
