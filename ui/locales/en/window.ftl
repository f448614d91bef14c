### The window around the pages. Short words.

window-pages = Pages
window-language = Language
window-theme = Appearance
window-theme-system = System
window-theme-light = Light
window-theme-dark = Dark
window-preferences-unkept = This choice could not be saved. It holds until you close the window.

page-test = Test
window-secret-show = Show password
window-secret-hide = Hide password
window-cancel = Cancel
window-copy-ready = Copy
window-copy-copied = Copied
window-copy-failed = Not copied

page-settings = Settings
page-domain = Domain
page-history = Past runs
page-inbox = Practice inbox
