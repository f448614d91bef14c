### Around a finding. Its own words come from the engine.

finding-list = What was found
finding-proof = What shows it
finding-severity-blocks = Stops mail
finding-severity-hurts = Hurts mail
finding-severity-note = Note
finding-who = Who can fix it
finding-who-you = You, in these settings
finding-who-dns = Whoever keeps your domain’s DNS
finding-who-provider = Your mail provider
finding-who-host = Whoever runs the server or the network
finding-who-store = Whoever runs your store
finding-transfers = Also true for your store’s server?
finding-transfers-yes = Yes, it does not depend on this computer
finding-transfers-no = Not necessarily, it was seen from this computer
finding-confidence = How sure
finding-confidence-exact = Certain: it can mean nothing else
finding-confidence-likely = Likely: on most servers it means this
finding-confidence-general = In general: it means at least this
