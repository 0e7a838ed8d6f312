"""饮水·取暖·休息: what a courier takes for himself."""
