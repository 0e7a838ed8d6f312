"""What there is for points: couriers redeem it, staff hand it over."""
