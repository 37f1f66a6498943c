using IndupalBot.Integrations.Classification.Phrases;

namespace IndupalBot.Integrations.Classification.Text;

/// <summary>Whether a person asks for anything at all, whoever may do it.</summary>
internal sealed class SpeechReader(LanguageData language)
{
    private const int FewWords = 5;
    private const string Chat = "otro-charla";

    private readonly PhraseIndex<bool> _askings = new(language.Askings.Select(phrase => (phrase, true)));

    /// <summary>Few words, none of them of a request or a matter that another office knows: greeting, thanks, chat.</summary>
    public bool SaysNothing(Request request) =>
        request.Words.Count == 0
        || (request.Words.Count <= FewWords && !_askings.Find(request.Words).Any() && request.Concepts.All(concept => concept.Name == Chat));


}
