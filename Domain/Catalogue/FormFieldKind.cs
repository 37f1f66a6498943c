namespace IndupalBot.Domain.Catalogue;

public enum FormFieldKind
{
    Text,
    Choice,
    Date,
    Time,
    Number,
}
