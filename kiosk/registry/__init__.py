"""Companies, couriers and badges."""
