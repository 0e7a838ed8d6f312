import CourierHome

TilesPage {
    required property KioskViewModel kiosk
    required property TilesViewModel area

    person: area.person
    notice: area.notice
    tiles: area.tiles
    secondsLeft: kiosk.secondsLeft
    onNotMe: area.notMe()
    onLeave: area.leave()
    onFinish: kiosk.finish()
    onNoticeOpened: area.openMessages()
    onTileOpened: name => area.open(name)
    onUsualTaken: name => area.takeUsual(name)
}
