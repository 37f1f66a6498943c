namespace IndupalBot.UnitTests.Cards;

public sealed class CardApprovalTests
{
    [Theory]
    [MemberData(nameof(CardGallery.Names), MemberType = typeof(CardGallery))]
    public void Card_is_as_approved(string name)
    {
        var card = InCulture.Spanish(CardGallery.All[name]);

        ApprovedCard.ShouldBeAsApproved(card, name);
    }
}
