using Telegram.Bot.Types;

namespace Telegram.Bot.Requests;

public class GetMeRequest() : RequestBase<User>("getMe");
