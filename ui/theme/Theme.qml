pragma Singleton

import QtQuick

// Every size and colour of the screens. Sizes are design pixels: drawn for a short side of
// 1080 and scaled to the real one; text below 24 real pixels and touch targets below 20 mm
// do not exist.
QtObject {
    id: theme

    // Inputs. Main.qml sets them; nobody else does.
    property bool night: false
    property bool highContrast: false
    property bool largeType: false
    property bool seated: false // whoever stands here sits: the controls come down
    property bool typing: false // the on-screen keyboard has the lower part
    property real alarmBar: 0 // pixels that the red bar of an alarm takes of every screen: at its top, or
    // above back and finish when they have come down
    property bool calm: false // true: nothing slides or fades (tests, slow machines)
    property real shortSide: 1080
    property real longSide: 1920
    property bool upright: false // portrait
    property real panelInches: 21.5

    readonly property Colors dayColors: DayColors {}
    readonly property Colors nightColors: NightColors {}
    readonly property Colors contrastColors: ContrastColors {}
    readonly property Colors colors: highContrast ? contrastColors : night ? nightColors : dayColors

    readonly property real unit: shortSide / 1080
    readonly property real textScale: largeType ? 1.25 : 1
    readonly property bool lowered: seated && !typing
    readonly property bool small: shortSide < 900 || largeType || lowered
    readonly property real pixelsPerInch: Math.hypot(shortSide, longSide) / panelInches

    // Real pixels for n design pixels.
    function px(n: real): real {
        return Math.round(n * unit);
    }

    // Real pixels for text of n design pixels: larger in large type, never below 24.
    function text(n: real): int {
        return Math.max(minimumText, Math.round(n * unit * textScale));
    }

    // Touch: the larger of 96 design pixels and 20 mm on this panel, in real pixels.
    readonly property real touch: Math.ceil(Math.max(px(96), 20 / 25.4 * pixelsPerInch))
    readonly property real mainTouch: Math.max(px(112), touch)
    readonly property real footer: touch + gap // what the footer takes of every screen
    readonly property real header: lowered ? mainTouch + gap : 0 // the same of back and finish
    readonly property real lowBar: lowered && alarmBar > 0 ? alarmBar + gap : 0

    readonly property real keypad: px(lowered ? 936 : upright ? 640 : 720)

    // Where screens begin, in a window so high: at its top, or where a seated person reaches. That
    // is the lower half; a panel that lies is not half as high, its lower two thirds are lower still.
    // While somebody writes, the keyboard needs that place.
    function top(high: real): real {
        const share = !seated ? 0 : upright ? (typing ? 1 / 4 : 1 / 2) : typing ? 0 : 1 / 3;
        return Math.round(high * share) + (lowered ? 0 : alarmBar);
    }

    // Type.
    readonly property int minimumText: 24
    readonly property int board: text(24)
    readonly property int secondary: text(28)
    readonly property int body: text(32)
    readonly property int lead: text(36)
    readonly property int tileTitle: text(44)
    readonly property int largeTileTitle: text(60) // from 64 on a letter is an outline, filled for every frame
    readonly property int screenTitle: text(56)
    readonly property int heroTitle: text(72)
    readonly property int greeting: text(96)
    readonly property int clock: Math.max(minimumText, px(144)) // large enough for large type too

    // Space, on a grid of 8.
    readonly property real tiny: px(8)
    readonly property real gap: Math.max(16, px(24))
    readonly property real pad: px(32)
    readonly property real section: px(48)
    readonly property real margin: px(72)
    readonly property real hairline: highContrast ? Math.max(2, px(3)) : 1

    // Corners.
    readonly property real radius: px(24)
    readonly property real radiusLarge: px(36)

    readonly property int slide: calm ? 0 : 150 // ms
}
