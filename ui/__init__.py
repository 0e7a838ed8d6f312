"""Everything a person sees or touches; Qt lives here alone."""
