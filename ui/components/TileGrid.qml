pragma ComponentBehavior: Bound

import QtQuick
import ui.theme
import "compositions.js" as Compositions

// Tiles composed without a hole; what does not fit comes on the next page.
FocusScope {
    id: grid

    // Plain objects: key (default: the area), area, icon, title, detail, refusedBecause, usualIcon, usualTitle, usualDetail.
    required property var tiles
    readonly property var gone: ({ // while a tile that is no longer there goes
            "area": "water",
            "icon": "",
            "title": ""
        })
    property int page: 0
    property bool portrait: height > width
    readonly property var least: ({
            "narrow": Theme.px(340) * Theme.textScale + Theme.gap,
            "upright": Theme.px(120) + Theme.pad + Theme.gap + Theme.tileTitle * 1.5 + Theme.gap,
            "flat": Math.max(Theme.mainTouch, Theme.px(150) * Theme.textScale) + Theme.gap
        })
    readonly property int onOnePage: mostIn(height)
    // The pager takes its strip from the tiles.
    readonly property int most: tiles.length <= onOnePage ? onOnePage : mostIn(height - pager.height - Theme.gap)
    readonly property var pages: Compositions.pages(tiles.length, most)
    readonly property int current: Math.min(page, pages.length - 1)
    readonly property int first: pages.slice(0, current).reduce((sum, n) => sum + n, 0)
    readonly property var rows: onOneRow(height - strip) ? [pages[current]]
        : Compositions.rows(pages[current], portrait) ?? []
    readonly property real strip: pages.length > 1 ? pager.height + Theme.gap : 0
    readonly property real rowHeight: (height - strip - (rows.length - 1) * Theme.gap)
        / Math.max(1, rows.length)
    signal opened(string key)
    signal usualTaken(string key)

    activeFocusOnTab: false
    onVisibleChanged: page = 0

    Repeater {
        model: grid.pages[grid.current]

        Tile {
            required property int index
            readonly property var about: grid.tiles[grid.first + index] ?? grid.gone
            readonly property var place: grid.placeOf(index)

            x: place.x
            y: place.y
            width: place.width
            height: grid.rowHeight
            area: about.area
            icon: about.icon
            title: about.title
            detail: about.detail ?? ""
            refusedBecause: about.refusedBecause ?? ""
            usualIcon: about.usualIcon ?? about.icon
            usualTitle: about.usualTitle ?? ""
            usualDetail: about.usualDetail ?? ""
            onOpened: grid.opened(about.key ?? area)
            onUsualTaken: grid.usualTaken(about.key ?? area)
        }
    }
    Pager {
        id: pager

        visible: grid.pages.length > 1
        anchors.bottom: parent.bottom
        width: parent.width
        page: grid.current
        count: grid.pages.length
        onTurned: to => grid.page = to
    }

    // Low rooms: for whoever sits, one row of three says more than pages of two.
    function onOneRow(room: real): bool {
        return Theme.lowered && !portrait && room + Theme.gap < 2 * least.flat;
    }

    function mostIn(room: real): int {
        if (onOneRow(room))
            return Math.max(1, Math.min(3, Math.floor((width + Theme.gap) / least.narrow)));
        return Compositions.most(width + Theme.gap, room + Theme.gap, portrait, least);
    }

    function placeOf(index: int): var {
        let row = 0;
        let column = index;
        while (column >= rows[row]) {
            column -= rows[row];
            row += 1;
        }
        const width = (grid.width - (rows[row] - 1) * Theme.gap) / rows[row];
        return {
            "x": column * (width + Theme.gap),
            "y": row * (rowHeight + Theme.gap),
            "width": width
        };
    }
}
