import QtQuick

// What may be longer than its place: it stops at its ends, and says beside it how much there is.
Flickable {
    id: scroll

    clip: true
    boundsBehavior: Flickable.StopAtBounds

    ScrollMark {
        beside: scroll
    }
}
