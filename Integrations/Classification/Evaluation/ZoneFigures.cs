namespace IndupalBot.Integrations.Classification.Evaluation;

/// <param name="SureRight">Of the texts in the zone "sure", those whose service is right.</param>
/// <param name="OutRight">Of the texts in the zone "out", those that were no service of the desk.</param>
/// <param name="ServicesSentAway">Of the texts for a service, those that ended in the zone "out".</param>
/// <param name="WronglyRouted">Of all texts, those proposed without asking for the wrong service.</param>
/// <param name="WithinOneTap">Of the texts for a service, those proposed rightly, or asked with the right service among those offered.</param>
public sealed record ZoneFigures(
    Share Sure, Share Ask, Share Clarify, Share Out, Share SureRight, Share OutRight, Share ServicesSentAway, Share WronglyRouted, Share WithinOneTap);
