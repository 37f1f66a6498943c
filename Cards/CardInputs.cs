namespace IndupalBot.Cards;

/// <summary>Names of what a pressed button brings: what the card put in and what the person filled in.</summary>
public static class CardInputs
{
    public const string TicketId = "ticketId";
    public const string Version = "version";
    public const string DraftId = "draftId";
    public const string Before = "before";

    /// <summary>Only in the data of the fallback button, for clients that do not know Action.Execute.</summary>
    public const string Verb = "verb";

    public const string Subject = "subject";
    public const string Service = "service";
    public const string Level = "level";
    public const string Affected = "affected";
    public const string Ability = "ability";
    public const string Text = "text";
    public const string Why = "why";
    public const string HandBackWhy = "handBackWhy";
    public const string Score = "score";
    public const string Time = "time";
    public const string Treatment = "treatment";
    public const string Solution = "solution";
    public const string Comment = "comment";
    /// <summary>An <see cref="Assignee"/>: whoever of those who are there has least to do.</summary>
    public const string LeastBusy = "least-busy";

    public const string Assignee = "assignee";
    public const string EscalateTo = "escalateTo";
    public const string Reason = "reason";
    public const string Note = "note";
    public const string InternalNote = "internalNote";
    public const string Question = "question";
    public const string Resolution = "resolution";
    public const string Products = "products";
    public const string Group = "group";
    public const string Outcome = "outcome";
    public const string Period = "period";
    public const string Figure = "figure";

    /// <summary>Of which service or technician.</summary>
    public const string Of = "of";

    /// <summary>The service whose fields a dialog shows.</summary>
    public const string Shown = "shown";

    /// <summary>What the id of a form field's input starts with.</summary>
    public const string FieldPrefix = "field.";

    /// <summary>Id of the input of a field of the service's form.</summary>
    public static string Field(string key) => FieldPrefix + key;
}
