"""Rewards: what couriers may have for their points, and how a redemption goes."""
