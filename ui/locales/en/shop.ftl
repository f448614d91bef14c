### The shop that the pages are about: a profile, a form that was never saved, or the practice server.

shop-switch = Profile
shop-practice = Practice
    .below = A mail server inside Mailproof
shop-new = New profile
    .below = Not saved yet
shop-unsaved = Has unsaved changes
# $name: the profile that is left.
shop-unsaved-title = Save the changes to “{ $name }”?
shop-unsaved-text = They have not been saved yet. If you go on without saving, they are lost.
shop-discard = Do not save
shop-save = Save

# The system of a store, short.
shop-store-magento = Magento
shop-store-github-enterprise = GitHub Enterprise
shop-store-sales-connect = Sales Connect
shop-store-other = Other
