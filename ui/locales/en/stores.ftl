### What the store holds: its own form, what is to be said about it, the way through its screens, and its help's advice.

stores-held = What your store holds today
# $store: the system's name.
stores-held-below = As { $store } shows it on its own screens. Leave empty what you do not know; passwords are not asked for here.
# $count: how many findings.
stores-advice-count =
    { $count ->
        [one] { $count } finding
       *[other] { $count } findings
    }
# $count: how many fields of a section hold something.
stores-entered =
    { $count ->
        [one] { $count } filled in
       *[other] { $count } filled in
    }
stores-unset = Not entered
# $value: what holds where nothing was entered.
stores-unset-default = Not entered (default: { $value })
# $value: a value that no document of the system names.
stores-unsourced = { $value } (unconfirmed)
stores-another = Another value…
# $label: the field.
stores-another-value = Another value of { $label }
stores-hidden = On no screen, by command line only
stores-off-screen = Hidden by the store at the moment
stores-since = From { $version } on
stores-scope-default = Default
stores-scope-website = Website
stores-scope-store = Store view
stores-scope-team = Team
stores-scope-user = User
# $scope: a website or store view. $value: what holds there.
stores-elsewhere = Different for { $scope }: { $value }
stores-elsewhere-remove = Leave it out
stores-secret = Not asked for here. The password has its own field above.
stores-take-to-store = Fill from what I want
stores-take-from-store = Take over what the store holds
# $count: how many fields changed.
stores-taken-to-store =
    { $count ->
        [0] The store already holds what you want.
        [one] { $count } field of the store was filled in. It stands in this form only.
       *[other] { $count } fields of the store were filled in. They stand in this form only.
    }
stores-taken-from-store =
    { $count ->
        [0] Nothing differs from what the store holds.
        [one] { $count } field above was taken over from the store.
       *[other] { $count } fields above were taken over from the store.
    }
stores-undo = Undo
stores-cannot-to-store = What the store cannot be told
stores-cannot-from-store = What this form cannot say
# $store: the system's name.
stores-walk = Step by step through { $store }
stores-walk-other = Step by step through your store
stores-walk-below = With the values that you want. Mailproof changes nothing in the store: you enter them yourself.
# $store: the system's name.
stores-notes = What the help of { $store } advises
stores-notes-newer = A newer page says otherwise
stores-notes-newer-page = newer
stores-notes-question = A question to send
