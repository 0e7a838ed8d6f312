import QtQuick

// The names of all colours; DayColors, NightColors and ContrastColors fill them in.
QtObject {
    id: colors

    required property color paper
    required property color surface
    required property color line
    required property color ink
    required property color ink2
    required property color inkText
    required property color red
    required property color done
    required property color firstAid
    required property color firstAidEdge
    required property color firstAidText
    required property color notice
    required property color noticeMark
    required property color noticeText
    required property color danger
    required property color dangerText
    required property color focusRing
    required property color scrim

    // One colour per area, and what is drawn on top of any of them.
    required property color water
    required property color charge
    required property color books
    required property color points
    required property color wishes
    required property color activities
    required property color incidents
    required property color sorting
    required property color areaText

    readonly property var areas: ({
            "water": colors.water,
            "charge": colors.charge,
            "books": colors.books,
            "points": colors.points,
            "wishes": colors.wishes,
            "activities": colors.activities,
            "incidents": colors.incidents,
            "sorting": colors.sorting,
            "firstAid": colors.done,
            "me": colors.red
        })

    // The colour of an area; an area without its own takes the station's red.
    function area(name: string): color {
        return colors.areas[name] ?? colors.red;
    }

    // What a finger sees in the next frame: towards the ink, never only lighter.
    function pressed(ground: color): color {
        if (ground.a === 0)
            return colors.line;
        return Qt.tint(ground, Qt.alpha(ground.hslLightness > 0.5 ? "black" : "white", 0.14));
    }

    // A breath of an area's colour on the surface, for large plain fields.
    function wash(ground: color): color {
        return Qt.tint(colors.surface, Qt.alpha(ground, 0.1));
    }
}
