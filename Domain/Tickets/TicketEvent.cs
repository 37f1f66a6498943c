using System.Text.Json.Serialization;
using IndupalBot.Domain.Surveys;

namespace IndupalBot.Domain.Tickets;

/// <summary>Something that happened to a case, in the past tense.</summary>
[JsonPolymorphic(TypeDiscriminatorPropertyName = "kind")]
[JsonDerivedType(typeof(TicketRegistered), nameof(TicketRegistered))]
[JsonDerivedType(typeof(TicketClaimed), nameof(TicketClaimed))]
[JsonDerivedType(typeof(TicketAssigned), nameof(TicketAssigned))]
[JsonDerivedType(typeof(TicketReclassified), nameof(TicketReclassified))]
[JsonDerivedType(typeof(TicketCommented), nameof(TicketCommented))]
[JsonDerivedType(typeof(TicketNoted), nameof(TicketNoted))]
[JsonDerivedType(typeof(TicketAttachmentAdded), nameof(TicketAttachmentAdded))]
[JsonDerivedType(typeof(TicketMerged), nameof(TicketMerged))]
[JsonDerivedType(typeof(TicketReceivedMerged), nameof(TicketReceivedMerged))]
[JsonDerivedType(typeof(TicketPutOnHold), nameof(TicketPutOnHold))]
[JsonDerivedType(typeof(TicketResumed), nameof(TicketResumed))]
[JsonDerivedType(typeof(TicketReleased), nameof(TicketReleased))]
[JsonDerivedType(typeof(TicketResolved), nameof(TicketResolved))]
[JsonDerivedType(typeof(TicketEscalated), nameof(TicketEscalated))]
[JsonDerivedType(typeof(TicketHandedBack), nameof(TicketHandedBack))]
[JsonDerivedType(typeof(TicketClosed), nameof(TicketClosed))]
[JsonDerivedType(typeof(TicketReopened), nameof(TicketReopened))]
[JsonDerivedType(typeof(TicketWithdrawn), nameof(TicketWithdrawn))]
[JsonDerivedType(typeof(SurveyReminded), nameof(SurveyReminded))]
[JsonDerivedType(typeof(SurveyCorrected), nameof(SurveyCorrected))]
[JsonDerivedType(typeof(PromiseAtRisk), nameof(PromiseAtRisk))]
[JsonDerivedType(typeof(PromiseBroken), nameof(PromiseBroken))]
[JsonDerivedType(typeof(SolutionAtRisk), nameof(SolutionAtRisk))]
[JsonDerivedType(typeof(SolutionMissed), nameof(SolutionMissed))]
[JsonDerivedType(typeof(PromiseRescheduled), nameof(PromiseRescheduled))]
[JsonDerivedType(typeof(RecoveryOpened), nameof(RecoveryOpened))]
[JsonDerivedType(typeof(RecoveryReminded), nameof(RecoveryReminded))]
[JsonDerivedType(typeof(RecoveryDone), nameof(RecoveryDone))]
[JsonDerivedType(typeof(RecoveryDropped), nameof(RecoveryDropped))]
public abstract record TicketEvent;
