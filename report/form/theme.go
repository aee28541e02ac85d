package form

// House is the theme of the house.
const House = "house"

// Themes are those that the program comes with.
var Themes = []string{House, "sober", "bright"}
