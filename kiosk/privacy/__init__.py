"""What is known about whom, why, and for how long; forgetting it in time."""
