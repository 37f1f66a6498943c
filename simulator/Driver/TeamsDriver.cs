using System.Collections.Concurrent;
using IndupalBot.Simulator.Delivery;
using IndupalBot.Simulator.World;

namespace IndupalBot.Simulator.Driver;

/// <summary>The people of the world in the hands of a test.</summary>
internal sealed class TeamsDriver(TeamsWorld world, TeamsClient client, Courier courier, FileConsent consent, MessagingExtension extension)
{
    private readonly ConcurrentDictionary<string, PersonDriver> _people = new(StringComparer.Ordinal);

    public TeamsWorld World => world;
    public TeamsClient Client => client;
    public Courier Courier => courier;
    public FileConsent Consent => consent;
    public MessagingExtension Extension => extension;

    public PersonDriver Person(string name)
    {
        var person = world.People.FirstOrDefault(p => p.Name == name)
            ?? world.People.FirstOrDefault(p => p.Name.Contains(name, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"Nobody is called {name}.", nameof(name));
        return _people.GetOrAdd(person.Id, _ => new(this, person));
    }
}
