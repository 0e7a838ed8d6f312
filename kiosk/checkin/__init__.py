"""签到: visits, from the scan of a badge to the end."""
