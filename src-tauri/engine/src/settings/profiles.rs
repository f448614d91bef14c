//! The profiles that are kept, in one file that window and command line share.

mod ledger;
mod lock;
mod place;

use std::fs;
use std::time::Duration;

use self::ledger::Ledger;
use self::lock::Lock;
use self::place::Place;
use super::{Paths, Profile, ProfileContent, ProfileId};
use crate::error::Error;

/// The profiles that are kept: `profiles.json` in the folder for settings, and the version before it beside it.
///
/// Everything here blocks, for at most a few seconds. Changes are made one at a time on the whole machine, and are there
/// whole or not at all, whatever happens meanwhile. A file that cannot be understood is never written over.
#[derive(Clone, Debug)]
pub struct Profiles {
    place: Place,
    patience: Duration,
}

/// A profile as it is kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Kept {
    /// Changes with every change of the profile; it is no part of the profile.
    pub revision: u32,
    /// The profile.
    pub profile: Profile,
}

impl Kept {
    fn name(&self) -> &str {
        self.profile.content.name()
    }
}

/// A profile to keep.
#[derive(Clone, Debug)]
pub struct SaveProfile {
    /// The profile to write over; none makes a new one.
    pub id: Option<ProfileId>,
    /// The revision that the content was made from; none writes over whatever is there.
    pub revision: Option<u32>,
    /// What to keep.
    pub content: ProfileContent,
}

impl Profiles {
    /// Those of this user. Touches nothing yet.
    pub fn new(paths: &Paths) -> Self {
        Self { place: Place::new(&paths.config), patience: PATIENCE }
    }

    /// All of them, by name.
    pub fn list(&self) -> Result<Vec<Kept>, Error> {
        let mut kept = self.read()?.profiles;
        kept.sort_by_cached_key(|kept| (kept.name().to_lowercase(), kept.name().to_owned()));
        Ok(kept)
    }

    /// The one with this id.
    pub fn find(&self, id: ProfileId) -> Result<Kept, Error> {
        let found = self.read()?.profiles.into_iter().find(|kept| kept.profile.id == id);
        found.ok_or_else(|| Error::ProfileUnknown { asked: id.to_string() })
    }

    /// The one with this id; else the one that is called so; else the only one that is, but for capitals.
    pub fn by_name(&self, name: &str) -> Result<Kept, Error> {
        let mut kept = self.read()?.profiles;
        let lower = name.to_lowercase();
        let mut alike = kept.iter().enumerate().filter(|(_, kept)| kept.name().to_lowercase() == lower);
        let alike = alike.next().filter(|_| alike.next().is_none()).map(|(place, _)| place);
        let exact = kept.iter().position(|kept| kept.name() == name);
        let by_id = || name.parse().ok().and_then(|id| kept.iter().position(|kept| kept.profile.id == ProfileId(id)));
        match by_id().or(exact).or(alike) {
            Some(place) => Ok(kept.swap_remove(place)),
            None => Err(Error::ProfileUnknown { asked: name.to_owned() }),
        }
    }

    /// Keeps a new profile, or a changed one.
    ///
    /// A profile that is gone, that was changed since `revision`, or whose name another one has, is not kept.
    pub fn save(&self, save: SaveProfile) -> Result<Kept, Error> {
        let SaveProfile { id, revision, content } = save;
        self.change(|ledger| match id {
            None => put(ledger, None, Profile { id: ProfileId::new(), content }),
            Some(id) => {
                let unknown = || Error::ProfileUnknown { asked: id.to_string() };
                let place = ledger.profiles.iter().position(|kept| kept.profile.id == id).ok_or_else(unknown)?;
                let there = &ledger.profiles[place];
                if revision.is_some_and(|revision| revision != there.revision) {
                    return Err(Error::SettingsChangedElsewhere { name: there.name().to_owned() });
                }
                put(ledger, Some(place), Profile { id, content })
            }
        })
    }

    /// Keeps a profile under the id that it brings, as from another computer or a backup, whether or not it is there.
    ///
    /// What was allowed here for its server stays allowed; it brings no allowance along.
    pub fn restore(&self, mut profile: Profile) -> Result<Kept, Error> {
        self.change(|ledger| {
            let place = ledger.profiles.iter().position(|kept| kept.profile.id == profile.id);
            if let Some(there) = place.map(|place| &ledger.profiles[place].profile.content)
                && there.allowance.is_for(&profile.content.server)
            {
                profile.content.allowance.clone_from(&there.allowance);
            }
            put(ledger, place, profile)
        })
    }

    /// Forgets a profile, and says what it was. Its secret is the keychain's affair.
    pub fn delete(&self, id: ProfileId) -> Result<Kept, Error> {
        self.change(|ledger| {
            let place = ledger.profiles.iter().position(|kept| kept.profile.id == id);
            let place = place.ok_or_else(|| Error::ProfileUnknown { asked: id.to_string() })?;
            Ok(ledger.profiles.remove(place))
        })
    }

    fn read(&self) -> Result<Ledger, Error> {
        Ledger::read(self.place.read()?.as_deref(), &self.place)
    }

    /// Reads, changes and writes, while nobody else does.
    fn change(&self, change: impl FnOnce(&mut Ledger) -> Result<Kept, Error>) -> Result<Kept, Error> {
        let unwritable = |source| Error::Unwritable { path: self.place.file.clone(), source };
        fs::create_dir_all(&self.place.folder).map_err(unwritable)?;
        let lock = Lock::take(&self.place.lock, self.patience).map_err(unwritable)?;
        let _lock = lock.ok_or_else(|| Error::SettingsBusy { path: self.place.file.clone() })?;
        let old = self.place.read()?;
        let mut ledger = Ledger::read(old.as_deref(), &self.place)?;
        let kept = change(&mut ledger)?;
        self.place.replace(old.as_deref(), &ledger.write())?;
        Ok(kept)
    }
}

fn put(ledger: &mut Ledger, place: Option<usize>, profile: Profile) -> Result<Kept, Error> {
    let taken = |kept: &&Kept| kept.name() == profile.content.name() && kept.profile.id != profile.id;
    if let Some(other) = ledger.profiles.iter().find(taken) {
        return Err(Error::ProfileNameTaken { name: other.name().to_owned() });
    }
    let revision = place.map_or(0, |place| ledger.profiles[place].revision).wrapping_add(1);
    let kept = Kept { revision, profile };
    match place {
        Some(place) => ledger.profiles[place] = kept.clone(),
        None => ledger.profiles.push(kept.clone()),
    }
    Ok(kept)
}

const PATIENCE: Duration = Duration::from_secs(5);

#[cfg(test)]
mod tests {
    use std::time::Instant;

    use super::*;
    use crate::settings::{Draft, check_profile_draft};

    #[test]
    fn what_is_kept_comes_back_by_name_and_by_id() {
        let (_folder, profiles) = empty();
        assert_eq!(profiles.list().unwrap(), []);
        let kept = profiles.save(new("Shop")).unwrap();
        profiles.save(new("another")).unwrap();
        let again = Profiles::new(&Paths { config: profiles.place.folder.clone(), ..nowhere() });
        let names: Vec<_> = again.list().unwrap().iter().map(|kept| kept.name().to_owned()).collect();
        assert_eq!(names, ["another", "Shop"]);
        let id = kept.profile.id;
        for name in ["Shop", "sHOP", &id.to_string()] {
            assert_eq!(again.by_name(name).unwrap(), kept, "{name}");
        }
        assert_eq!(again.find(id).unwrap(), kept);
        assert_eq!(again.delete(id).unwrap(), kept);
        assert!(matches!(again.find(id), Err(Error::ProfileUnknown { .. })));
        assert!(matches!(again.delete(id), Err(Error::ProfileUnknown { .. })));
        assert!(matches!(again.save(SaveProfile { id: Some(id), ..new("Shop") }), Err(Error::ProfileUnknown { .. })));
        assert_eq!(again.restore(kept.profile.clone()).unwrap().profile, kept.profile);
    }

    #[test]
    fn capitals_alone_tell_two_names_apart() {
        let (_folder, profiles) = empty();
        profiles.save(new("Shop")).unwrap();
        profiles.save(new("SHOP")).unwrap();
        assert_eq!(profiles.by_name("SHOP").unwrap().name(), "SHOP");
        assert!(matches!(profiles.by_name("shop"), Err(Error::ProfileUnknown { .. })));
    }

    #[test]
    fn a_name_cannot_hide_the_profile_whose_id_it_is() {
        let (_folder, profiles) = empty();
        let kept = profiles.save(new("Shop")).unwrap();
        let id = kept.profile.id.to_string();
        profiles.save(new(&id)).unwrap();
        assert_eq!(profiles.by_name(&id).unwrap(), kept);
    }

    #[test]
    fn what_was_allowed_stays_for_the_same_server_and_comes_with_no_profile() {
        let (_folder, profiles) = empty();
        let mut allowed = new("Shop");
        allowed.content.allowance.password_in_clear = true;
        let kept = profiles.save(allowed).unwrap();
        let written = serde_json::to_vec(&kept.profile).unwrap();
        let file = crate::settings::check_profile_json(&written).unwrap();
        assert!(!file.content.allowance().password_in_clear);
        let again = profiles.restore(Profile { id: kept.profile.id, content: file.content.clone() }).unwrap();
        assert!(again.profile.content.allowance().password_in_clear);
        let mut moved = file.content;
        moved.server.port = 2626;
        moved.allowance.port = 2626;
        let moved = profiles.restore(Profile { id: kept.profile.id, content: moved }).unwrap();
        assert!(!moved.profile.content.allowance().password_in_clear);
    }

    #[test]
    fn a_form_that_is_out_of_date_changes_nothing() {
        let (_folder, profiles) = empty();
        let first = profiles.save(new("Shop")).unwrap();
        let save = |name, revision| SaveProfile { id: Some(first.profile.id), revision, ..new(name) };
        let second = profiles.save(save("Shop 2", Some(first.revision))).unwrap();
        assert_ne!(first.revision, second.revision);
        let late = profiles.save(save("Shop 3", Some(first.revision)));
        assert!(matches!(late, Err(Error::SettingsChangedElsewhere { name }) if name == "Shop 2"));
        assert_eq!(profiles.find(first.profile.id).unwrap(), second);
        assert!(profiles.save(save("Shop 3", None)).is_ok());
    }

    #[test]
    fn a_name_belongs_to_one_profile() {
        let (_folder, profiles) = empty();
        let shop = profiles.save(new("Shop")).unwrap();
        assert!(matches!(profiles.save(new("Shop")), Err(Error::ProfileNameTaken { name }) if name == "Shop"));
        let other = profiles.save(new("Other")).unwrap();
        let renamed = SaveProfile { id: Some(other.profile.id), ..new("Shop") };
        assert!(matches!(profiles.save(renamed), Err(Error::ProfileNameTaken { .. })));
        assert!(profiles.save(SaveProfile { id: Some(shop.profile.id), ..new("Shop") }).is_ok());
    }

    #[test]
    fn the_generation_goes_up_and_the_version_before_stays() {
        let (_folder, profiles) = empty();
        let mut before = None;
        for generation in 1..=3 {
            profiles.save(new(&format!("Shop {generation}"))).unwrap();
            let bytes = fs::read(&profiles.place.file).unwrap();
            assert!(String::from_utf8_lossy(&bytes).contains(&format!("\"generation\": {generation},")));
            assert_eq!(fs::read(&profiles.place.previous).ok(), before);
            before = Some(bytes);
        }
    }

    #[test]
    fn a_file_that_cannot_be_used_is_left_alone_and_told() {
        let (_folder, profiles) = empty();
        profiles.save(new("Shop")).unwrap();
        let good = fs::read_to_string(&profiles.place.file).unwrap();
        let twice = good.replace("\"revision\": 1", "\"revision\": 1, \"revision\": 1");
        let wrong = good.replace("\"port\": 587", "\"port\": 0");
        let corrupt = [
            &good[..good.len() / 2],
            "",
            "null",
            "{}",
            &twice,
            &wrong,
            &good.replace("\"schema\": 1", "\"schema\": 0"),
        ];
        for text in corrupt {
            let error = refused(&profiles, text);
            assert!(matches!(&error, Error::SettingsCorrupt { path, .. } if *path == profiles.place.file), "{error:?}");
        }
        let error = refused(&profiles, &wrong);
        assert!(error.to_string().contains("profiles.0.profile.server.port: not a port"), "{error}");
        let newer = refused(&profiles, "{\"schema\": 2, \"shops\": []}");
        assert!(matches!(newer, Error::SettingsTooNew { found: 2, known: 1, .. }));
    }

    #[test]
    fn nobody_waits_for_ever_for_the_lock() {
        let (_folder, mut profiles) = empty();
        profiles.save(new("Shop")).unwrap();
        profiles.patience = Duration::from_millis(50);
        let held = Lock::take(&profiles.place.lock, Duration::ZERO).unwrap().unwrap();
        let began = Instant::now();
        assert!(matches!(profiles.save(new("Other")), Err(Error::SettingsBusy { .. })));
        assert!(began.elapsed() < Duration::from_secs(2));
        assert_eq!(profiles.list().unwrap().len(), 1);
        drop(held);
        assert!(profiles.save(new("Other")).is_ok());
    }

    fn refused(profiles: &Profiles, text: &str) -> Error {
        fs::write(&profiles.place.file, text).unwrap();
        let before = names(profiles);
        let error = profiles.save(new("Other")).unwrap_err();
        assert!(profiles.list().is_err());
        assert_eq!(fs::read_to_string(&profiles.place.file).unwrap(), text);
        assert_eq!(names(profiles), before);
        error
    }

    fn names(profiles: &Profiles) -> Vec<String> {
        let entries = fs::read_dir(&profiles.place.folder).unwrap();
        let mut names: Vec<_> = entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        names.sort();
        names
    }

    fn new(name: &str) -> SaveProfile {
        let fields = [
            ("name", name),
            ("server.host", "smtp.example.com"),
            ("server.port", "587"),
            ("sender.from", "shop@example.com"),
            ("recipients", "me@example.com"),
        ];
        let draft: Draft = fields.map(|(path, value)| (path.to_owned(), value.to_owned())).into();
        SaveProfile { id: None, revision: None, content: check_profile_draft(&draft).unwrap() }
    }

    fn empty() -> (tempfile::TempDir, Profiles) {
        let folder = tempfile::tempdir().unwrap();
        let profiles = Profiles::new(&Paths { config: folder.path().join("config"), ..nowhere() });
        (folder, profiles)
    }

    fn nowhere() -> Paths {
        let nowhere = std::path::PathBuf::new;
        Paths { config: nowhere(), data: nowhere(), state: nowhere() }
    }
}
