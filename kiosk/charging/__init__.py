"""充电: places to charge, who has them, and who waits for one."""
