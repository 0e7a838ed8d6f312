pragma Singleton

import QtQuick

// Where a line of text and a number pad say that somebody typed: the window tells the kiosk, which
// asks before it throws that away.
QtObject {
    signal typed
}
