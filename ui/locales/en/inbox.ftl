### The inbox of the practice servers.

inbox-below = What the practice servers received. They keep it until you close Mailproof.
inbox-refresh = Read again
inbox-empty-title = No mail yet
inbox-empty-text = Send a practice mail that the server takes. Here you see what your customers would see, with all headers.
inbox-empty-practise = Practise
inbox-no-subject = (no subject)
inbox-choose = Choose a mail to read it.
inbox-sides = What to show
inbox-side-text = Text
inbox-side-html = HTML
inbox-side-headers = Headers
inbox-side-source = Source
