//! The host to connect to: as the operating system finds it, with the resolver's answer beside it.

use std::net::IpAddr;
use std::time::Duration;

use dns_lookup::LookupErrorKind;
use hickory_resolver::proto::rr::Name;

use super::{HostAnswer, Resolution, ResolvedBy, Resolver};
use crate::World;
use crate::evidence::{Looked, Why};
use crate::run::Tape;
use crate::settings::{Family, Host};
use crate::smtp::{Failure, Watch};

/// Looks the host up. An address literal and `localhost` ask nobody on the network.
pub(crate) async fn resolve(
    host: &Host,
    family: Family,
    world: &World,
    tape: &Tape,
    watch: &Watch,
) -> Result<Resolution, Failure> {
    let mut resolution = Resolution {
        host: host.to_string(),
        by: ResolvedBy::System,
        system: Looked::NotAsked,
        dns: Looked::NotAsked,
        used: Vec::new(),
    };
    match host {
        Host::Literal(address) => {
            resolution.by = ResolvedBy::Literal;
            resolution.used = vec![*address];
        }
        Host::Name(name) if is_local(name) => {
            resolution.system = watch.wait(by_system(name.clone())).await?;
        }
        Host::Name(name) if !world.dns_servers.is_empty() => {
            resolution.by = ResolvedBy::Resolver;
            resolution.dns = watch.wait(by_resolver(name, &Resolver::new(world, tape, watch))).await?;
        }
        Host::Name(name) => {
            let resolver = Resolver::new(world, tape, watch);
            let beside = by_resolver(name, &resolver);
            let both = async {
                tokio::pin!(beside);
                let system = by_system(name.clone());
                tokio::pin!(system);
                tokio::select! {
                    system = &mut system => {
                        let dns = tokio::time::timeout(BESIDE, beside).await;
                        (system, dns.unwrap_or(Looked::Unknown(Why::TimedOut)))
                    }
                    dns = &mut beside => (system.await, dns),
                }
            };
            (resolution.system, resolution.dns) = watch.wait(both).await?;
        }
    }
    let answer = if resolution.by == ResolvedBy::Resolver { &resolution.dns } else { &resolution.system };
    if let Looked::Saw(HostAnswer::Addresses(addresses)) = answer {
        resolution.used.clone_from(addresses);
    }
    resolution.used.retain(|address| match family {
        Family::Any => true,
        Family::Ipv4 => address.is_ipv4(),
        Family::Ipv6 => address.is_ipv6(),
    });
    resolution.used = interleaved(&resolution.used);
    Ok(resolution)
}

/// `localhost` and what is below it never leave the machine (RFC 6761 §6.3).
fn is_local(name: &str) -> bool {
    name == "localhost" || name.ends_with(".localhost")
}

/// What programs on this machine get: hosts file, the system's resolver, its order of addresses.
async fn by_system(name: String) -> Looked<HostAnswer> {
    let hints = dns_lookup::AddrInfoHints { socktype: dns_lookup::SockType::Stream.into(), ..Default::default() };
    let asked = tokio::task::spawn_blocking(move || {
        let found = dns_lookup::getaddrinfo(Some(&name), None, Some(hints)).map_err(|error| error.kind())?;
        let addresses: Vec<IpAddr> = found.filter_map(Result::ok).map(|info| info.sockaddr.ip()).collect();
        Ok::<_, LookupErrorKind>(addresses)
    });
    match asked.await {
        Ok(Ok(addresses)) => answer(addresses),
        Ok(Err(LookupErrorKind::NoName)) => Looked::Saw(HostAnswer::NoSuchHost),
        Ok(Err(LookupErrorKind::NoData)) => Looked::Saw(HostAnswer::NoAddress),
        Ok(Err(_)) | Err(_) => Looked::Unknown(Why::Failed),
    }
}

/// What the DNS says, without hosts file and search list.
async fn by_resolver(name: &str, resolver: &Resolver) -> Looked<HostAnswer> {
    match Name::from_ascii(name) {
        Ok(name) => resolver.addresses(&name).await.0,
        Err(_) => Looked::Saw(HostAnswer::NoSuchHost),
    }
}

fn answer(mut addresses: Vec<IpAddr>) -> Looked<HostAnswer> {
    let mut seen = Vec::new();
    addresses.retain(|address| {
        !seen.contains(address) && {
            seen.push(*address);
            true
        }
    });
    addresses.truncate(MOST_ADDRESSES);
    Looked::Saw(if addresses.is_empty() { HostAnswer::NoAddress } else { HostAnswer::Addresses(addresses) })
}

/// The families in turn, beginning with the first address's (RFC 8305 §4).
fn interleaved(addresses: &[IpAddr]) -> Vec<IpAddr> {
    let Some(first) = addresses.first() else { return Vec::new() };
    let (mut same, mut other): (Vec<IpAddr>, Vec<IpAddr>) =
        addresses.iter().copied().partition(|address| address.is_ipv4() == first.is_ipv4());
    let mut order = Vec::with_capacity(addresses.len());
    same.reverse();
    other.reverse();
    while !same.is_empty() || !other.is_empty() {
        order.extend(same.pop());
        order.extend(other.pop());
    }
    order
}

/// How long the resolver may lag behind the operating system.
const BESIDE: Duration = Duration::from_millis(500);
const MOST_ADDRESSES: usize = 20;

#[cfg(test)]
mod tests {
    use super::*;
    use tokio_util::sync::CancellationToken;

    #[test]
    fn the_families_take_turns() {
        let order = |texts: &[&str]| -> Vec<String> {
            let addresses: Vec<IpAddr> = texts.iter().map(|text| text.parse().unwrap()).collect();
            interleaved(&addresses).iter().map(ToString::to_string).collect()
        };
        assert_eq!(order(&["::1", "::2", "10.0.0.1", "10.0.0.2"]), ["::1", "10.0.0.1", "::2", "10.0.0.2"]);
        assert_eq!(order(&["10.0.0.1", "::1"]), ["10.0.0.1", "::1"]);
    }

    #[tokio::test]
    async fn localhost_asks_nobody() {
        let world = World { dns_servers: vec![([127, 0, 0, 1], 9).into()], ..World::default() };
        let watch = Watch::new(CancellationToken::new(), Duration::from_secs(5));
        let found = resolve(&"localhost".parse().unwrap(), Family::Ipv4, &world, &tape(), &watch).await.unwrap();
        assert_eq!(found.used, [IpAddr::from([127, 0, 0, 1])]);
        assert_eq!(found.dns, Looked::NotAsked);
    }

    #[tokio::test]
    async fn a_resolver_that_does_not_answer_is_unknown_and_never_missing() {
        let silent = tokio::net::UdpSocket::bind("127.0.0.1:0").await.unwrap();
        let limits = crate::Limits { resolve: Duration::from_millis(300), ..Default::default() };
        let world = World { dns_servers: vec![silent.local_addr().unwrap()], limits, ..World::default() };
        let watch = Watch::new(CancellationToken::new(), Duration::from_secs(5));
        let tape = tape();
        let host = "mail.shop.example".parse().unwrap();
        let found = resolve(&host, Family::Any, &world, &tape, &watch).await.unwrap();
        assert!(matches!(found.dns, Looked::Unknown(_)), "{found:?}");
        assert!(found.used.is_empty());
        let queries = tape.look(|seen| seen.evidence.queries.clone());
        assert!(!queries.is_empty() && queries.iter().all(|query| query.failed == Some(Why::TimedOut)), "{queries:?}");
    }

    fn tape() -> Tape {
        Tape::new(crate::run::RunId::new(), |_| {})
    }
}
