using AdaptiveCards;
using IndupalBot.Application.Tickets;

namespace IndupalBot.Cards;

/// <summary>The quality evaluation, folded under its button; with the answer given so far.</summary>
internal static class VerifySurvey
{
    public static AdaptiveShowCardAction Button(string title, TicketSummary ticket)
    {
        var given = ticket.Survey;
        var comment = Ask.Long(CardInputs.Comment, CardTexts.SurveyComment, CardTexts.PlaceholderOptional, required: false);
        comment.Value = given?.Comment;
        return Press.Ask(
            title,
            [
                Ask.Score(CardInputs.Score, CardTexts.SurveyOverall, given?.Score, required: true),
                Ask.Score(CardInputs.Time, CardTexts.SurveyTime, given?.Time, required: false),
                Ask.Score(CardInputs.Treatment, CardTexts.SurveyTreatment, given?.Treatment, required: false),
                Ask.Score(CardInputs.Solution, CardTexts.SurveySolution, given?.Solution, required: false),
                comment,
            ],
            CardTexts.ButtonSendSurvey, CardVerbs.TicketVerify, CardData.Of(ticket));
    }
}
