import CourierHome

TilesPage {
    required property KioskViewModel kiosk
    required property TilesViewModel area

    language: kiosk.language
    initial: area.initial
    surname: area.surname
    checkedInAt: area.checkedInAt
    visitsThisMonth: area.visitsThisMonth
    pointsAdded: area.pointsAdded
    notice: ""
    tiles: area.tiles
    secondsLeft: kiosk.secondsLeft
    onLanguageToggled: kiosk.toggleLanguage()
    onLargeTypeToggled: kiosk.toggleLargeType()
    onHelpRequested: kiosk.help.call()
    onFirstAidRequested: kiosk.openFirstAid()
    onNotMe: area.notMe()
    onLeave: area.leave()
    onFinish: kiosk.finish()
    onTileOpened: name => area.open(name)
}
