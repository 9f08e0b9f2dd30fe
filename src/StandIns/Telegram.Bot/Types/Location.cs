namespace Telegram.Bot.Types;

public class Location
{
    public double Latitude { get; set; }
    public double Longitude { get; set; }
    public double? HorizontalAccuracy { get; set; }
    public int? LivePeriod { get; set; }
}
