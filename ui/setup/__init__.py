"""Before there is a station to serve at: choice, wizard, trouble."""
