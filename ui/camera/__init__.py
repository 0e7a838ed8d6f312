"""The camera: a second scanner, at the attract screen only, that keeps no picture."""
