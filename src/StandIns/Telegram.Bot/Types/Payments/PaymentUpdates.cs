namespace Telegram.Bot.Types.Payments;

public class PaidMediaPurchased
{
    public User From { get; set; } = default!;
}

public class PreCheckoutQuery
{
    public string Id { get; set; } = default!;
    public User From { get; set; } = default!;
}

public class ShippingQuery
{
    public string Id { get; set; } = default!;
    public User From { get; set; } = default!;
}
