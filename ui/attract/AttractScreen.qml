import CourierHome

AttractPage {
    required property KioskViewModel kiosk
    required property AttractViewModel area

    language: kiosk.language
    stationName: area.stationName
    clock: area.clock
    date: area.date
    boardRows: area.boardRows
    idleSeconds: area.idleSeconds
    onLanguageToggled: kiosk.toggleLanguage()
    onLargeTypeToggled: kiosk.toggleLargeType()
    onHelpRequested: kiosk.help.call()
    onFirstAidRequested: kiosk.openFirstAid()
}
