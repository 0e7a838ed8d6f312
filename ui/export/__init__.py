"""What staff carry away on a stick."""
