"""The station's business: plain Python that runs without a screen."""
