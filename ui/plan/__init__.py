"""What a volunteer does in a few minutes, and what the stock will come to."""
