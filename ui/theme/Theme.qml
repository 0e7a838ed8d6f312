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
    property bool calm: false // true: nothing slides or fades (tests, slow machines)
    property real shortSide: 1080
    property real longSide: 1920
    property real panelInches: 21.5

    readonly property Colors dayColors: DayColors {}
    readonly property Colors nightColors: NightColors {}
    readonly property Colors contrastColors: ContrastColors {}
    readonly property Colors colors: highContrast ? contrastColors : night ? nightColors : dayColors

    readonly property real unit: shortSide / 1080
    readonly property real textScale: largeType ? 1.25 : 1
    readonly property bool small: shortSide < 900 || largeType
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

    // Type.
    readonly property int minimumText: 24
    readonly property int board: text(24)
    readonly property int secondary: text(28)
    readonly property int body: text(32)
    readonly property int lead: text(36)
    readonly property int tileTitle: text(44)
    readonly property int screenTitle: text(56)
    readonly property int heroTitle: text(72)
    readonly property int greeting: text(96)
    readonly property int clock: Math.max(minimumText, px(144)) // large enough for large type too
    readonly property string iconFamily: "Material Design Icons"

    // Space, on a grid of 8.
    readonly property real tiny: px(8)
    readonly property real gap: Math.max(16, px(24))
    readonly property real pad: px(32)
    readonly property real section: px(48)
    readonly property real margin: px(72)
    readonly property real hairline: 1

    // Corners.
    readonly property real radius: px(24)
    readonly property real radiusLarge: px(36)

    readonly property int slide: calm ? 0 : 150 // ms
}
