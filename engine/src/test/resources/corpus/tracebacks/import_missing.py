print("start")
import surely_not_a_module
