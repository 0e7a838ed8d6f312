import CourierHome

AttractPage {
    required property KioskViewModel kiosk
    required property AttractViewModel area

    stationName: area.stationName
    clock: area.clock
    date: area.date
    boardRows: area.boardRows
    cameraReads: kiosk.cameraReads
    onDuty: area.onDuty
    idleSeconds: area.idleSeconds
    onEnrolled: area.enrol()
}
