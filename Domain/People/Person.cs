namespace IndupalBot.Domain.People;

/// <summary>Somebody whom the desk knows: staff who ask and staff who attend.</summary>
public sealed class Person
{
    private readonly List<GroupMembership> memberships = [];

    private Person()
    {
    }

    public Person(string tenantId, string teamsUserId, string name) =>
        (TenantId, TeamsUserId, Name) = (tenantId, teamsUserId, name);

    public long Id { get; private set; }

    public string TenantId { get; private set; } = string.Empty;

    /// <summary>29:…, known to this bot only.</summary>
    public string TeamsUserId { get; private set; } = string.Empty;

    /// <summary>Entra object id, when Teams says it.</summary>
    public string? AadObjectId { get; private set; }

    public string Name { get; private set; } = string.Empty;

    public string? Email { get; private set; }

    /// <summary>Dependencia, e.g. "Deportes".</summary>
    public string? Area { get; private set; }

    public string? Office { get; private set; }

    public string? Phone { get; private set; }

    /// <summary>Language and region of the person's own client, e.g. es-CO.</summary>
    public string Locale { get; private set; } = "es-CO";

    /// <summary>When the privacy notice was accepted (Ley 1581 de 2012: the proof is kept).</summary>
    public DateTimeOffset? PrivacyAcceptedAt { get; private set; }

    /// <summary>Until when the person said to be away; past or null when they are there.</summary>
    public DateTimeOffset? AwayUntil { get; private set; }

    /// <summary>Supervisor of every group, by configuration.</summary>
    public bool IsSupervisor { get; private set; }

    public IReadOnlyList<GroupMembership> Memberships => memberships;

    public bool Attends => IsSupervisor || memberships.Count > 0;

    /// <summary>Of every group or of one.</summary>
    public bool Supervises => IsSupervisor || memberships.Any(membership => membership.Role == GroupRole.Supervisor);

    public void Recognise(string name, string? aadObjectId, string? locale)
    {
        Name = string.IsNullOrWhiteSpace(name) ? Name : name;
        AadObjectId = aadObjectId ?? AadObjectId;
        Locale = string.IsNullOrWhiteSpace(locale) ? Locale : locale;
    }

    public void Describe(string? email, string? area, string? office, string? phone) =>
        (Email, Area, Office, Phone) = (email ?? Email, area ?? Area, office ?? Office, phone ?? Phone);

    public void AcceptPrivacy(DateTimeOffset now) => PrivacyAcceptedAt ??= now;

    /// <exception cref="RuleViolationException"><see cref="PeopleRules.ReturnHasPassed"/> or <see cref="PeopleRules.AwayTooLong"/>.</exception>
    public void Leave(DateTimeOffset until, DateTimeOffset now)
    {
        if (until <= now)
        {
            throw new RuleViolationException(PeopleRules.ReturnHasPassed);
        }

        AwayUntil = until - now <= PeopleRules.LongestAbsence ? until : throw new RuleViolationException(PeopleRules.AwayTooLong, PeopleRules.LongestAbsence.Days);
    }

    public void Return() => AwayUntil = null;

    public bool IsAway(DateTimeOffset now) => AwayUntil > now;

    public void Supervise() => IsSupervisor = true;
}
