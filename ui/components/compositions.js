// How many tiles stand in each row. Rows may differ in length; tiles stretch, so there is
// never a hole.
.pragma library

const LANDSCAPE = [[], [1], [2], [3], [2, 2], [2, 3], [3, 3], [3, 4], [4, 4]];
const PORTRAIT = [[], [1], [1, 1], [1, 1, 1], [1, 1, 1, 1], [1, 2, 2], [2, 2, 2], [1, 2, 2, 2], [2, 2, 2, 2]];

function rows(count, portrait) {
    return (portrait ? PORTRAIT : LANDSCAPE)[count];
}

// Tiles per page, as even as can be: 9 tiles on pages of at most 8 are 5 + 4.
function pages(count, most) {
    const needed = Math.max(1, Math.ceil(count / most));
    return Array.from({ length: needed }, (_, page) =>
        Math.floor(count / needed) + (page < count % needed ? 1 : 0));
}

// How many tiles fit on a page. Least tile sizes, gap included: narrow is a width, upright and
// flat are heights with the words below and beside the icon; flat tiles stand two in a row.
function most(width, height, portrait, least) {
    const columns = Math.min(portrait ? 2 : 4, Math.max(1, Math.floor(width / least.narrow)));
    const upright = Math.floor(height / least.upright);
    if (!portrait && upright >= 2)
        return 2 * columns;
    return Math.min(8, Math.max(1, Math.floor(height / least.flat)) * Math.min(2, columns));
}
