using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

public class GetWebhookInfoRequest() : RequestBase<WebhookInfo>("getWebhookInfo");
