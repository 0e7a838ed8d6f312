"""Things plugged into the PC: one small interface, a real one and a simulator each."""
