"""What every screen needs of Qt: fonts, icons, language, sound."""
