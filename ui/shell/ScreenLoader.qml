import QtQuick
import CourierHome
import ui.theme

// A place for one screen: made when it is shown first, or before while nobody waits for it.
Loader {
    id: place

    required property KioskViewModel kiosk
    required property string file
    required property bool current
    property QtObject area // what the screen was made for
    property string made // its file

    width: parent.width
    height: parent.height
    visible: current
    onCurrentChanged: show()
    onFileChanged: show()
    Component.onCompleted: show()

    function show(): void {
        if (file === "")
            source = made = "";
        if (!current || file === "")
            return;
        make(kiosk.area);
        if (Theme.slide > 0 && Window.visibility !== Window.Hidden) // the first one is just there
            entrance.restart();
    }

    function prepare(): void {
        if (status === Loader.Null)
            make(kiosk.areaOf(file));
    }

    // Another station brings other view models.
    function make(wanted: QtObject): void {
        if (made === file && area === wanted)
            return;
        made = file;
        area = wanted;
        setSource(Qt.resolvedUrl("../" + file), {
            "kiosk": kiosk,
            "area": wanted
        });
    }

    // It slides in whole: a fade would paint the first frame too faint to read.
    NumberAnimation {
        id: entrance

        target: place
        property: "x"
        from: Theme.px(48)
        to: 0
        duration: Theme.slide
        easing.type: Easing.OutCubic
    }
}
