namespace IndupalBot.Application.Intake;

public enum AuthorKind
{
    /// <summary>Somebody with an account of the tenant, as far as Teams says.</summary>
    Person,

    /// <summary>A bot, a connector, a webhook, the system itself.</summary>
    App,

    /// <summary>An anonymous guest or somebody of another organisation.</summary>
    Outsider,
}
