"""The benchmark: what is fast enough, as multiples of bare floors measured in the same run."""
