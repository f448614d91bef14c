### The window around the pages. Short words.

window-pages = Pages
window-language = Language
window-theme = Appearance
window-theme-system = System
window-theme-light = Light
window-theme-dark = Dark
window-preferences-unkept = This choice could not be saved. It holds until you close the window.

page-test = Test
